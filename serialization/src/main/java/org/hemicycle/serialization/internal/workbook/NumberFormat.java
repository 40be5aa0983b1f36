package org.hemicycle.serialization.internal.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How a number is shown: as a number, in per cent, or as a date, of which only what is shown is taken. */
enum NumberFormat {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    YEAR,
    MOMENT;

    /** As many digits as spreadsheets show. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int PERCENT_DIGITS = 2;
    private static final String TEXT = "\"[^\"]*\"";

    /** The formats of dates in East Asian editions, which have no code of their own. */
    private static boolean isEastern(int number) {
        return number >= 27 && number <= 36 || number >= 50 && number <= 58;
    }

    static NumberFormat of(int number, String code) {
        String own = Optional.of(code)
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number)))
                .orElse("");
        if (DateUtil.isADateFormat(number, own.replaceAll(TEXT, "")) || code.isEmpty() && isEastern(number)) {
            return dates(own);
        }
        return plain(own).contains("%") ? PERCENT : NUMBER;
    }

    /** The code without texts, colours and signs that are shown as they are; hours that run on keep their brackets. */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll(TEXT + "|\\\\.|\\[(?!(?:h+|m+|s+)])[^\\]]*]|_.|\\*.", "");
    }

    private static NumberFormat dates(String code) {
        String signs = plain(code).replaceAll("am/pm|a/p", "");
        boolean isOfDay = signs.contains("h") || signs.contains("s") || signs.contains("[");
        if (isOfDay) {
            return MOMENT;
        }
        if (signs.contains("d") || !signs.contains("y") && !signs.contains("m")) {
            return DAY;
        }
        return signs.contains("m") ? MONTH : YEAR;
    }

    /** A number as it is understood. */
    String text(String value, boolean isFrom1904) {
        BigDecimal number = new BigDecimal(value.strip()).round(SHOWN);
        return switch (this) {
            case NUMBER -> plain(number);
            case PERCENT -> plain(number.movePointRight(PERCENT_DIGITS)) + "%";
            default -> date(number, isFrom1904);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal number, boolean isFrom1904) {
        LocalDateTime moment = DateUtil.isValidExcelDate(number.doubleValue())
                ? DateUtil.getLocalDateTime(number.doubleValue(), isFrom1904, true)
                : null;
        if (moment == null) {
            return plain(number);
        }
        String day = moment.toLocalDate().toString();
        return switch (this) {
            case MONTH -> day.substring(0, day.length() - "-01".length());
            case YEAR -> day.substring(0, day.length() - "-01-01".length());
            case MOMENT -> moment(moment, number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0);
            default -> day;
        };
    }

    /** Midnight is what a day alone has. */
    private static String moment(LocalDateTime moment, boolean isTimeAlone) {
        String time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
        if (isTimeAlone) {
            return time;
        }
        return moment.toLocalTime().toSecondOfDay() == 0
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + time;
    }
}
