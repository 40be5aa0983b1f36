package org.hemicycle.testkit.arbitrary.clean;

import java.util.List;

/** The words of generated texts, plain English first. */
final class Words {

    /** What activities, components and results are about. */
    static final List<String> TOPICS = List.of(
            "electronic evidence",
            "the length of proceedings",
            "the execution of judgments",
            "women in local councils",
            "the financing of parties",
            "the rights of the child",
            "media literacy",
            "l’égalité dans l’accès à l’école",
            "l’État de droit",
            "die Unabhängigkeit der Gerichte",
            "prawa wyborcze",
            "Çocuk adaleti",
            "şeffaflık",
            "верховенство права",
            "выборы и СМИ",
            "τα δικαιώματα των μεταναστών",
            "კანონის უზენაესობა",
            "իրավունքի գերակայություն",
            "سيادة القانون",
            "שלטון החוק",
            "the \"right to be heard\" – first steps",
            "co-operation across borders");

    /** What bodies are called; each is another one. */
    static final List<String> BODIES = List.of(
            "Generated Secretariat",
            "Ministry of Generated Affairs",
            "Generated Assembly",
            "Training Centre for Judges",
            "Académie des élections générées",
            "Institut für erdachte Verfassungen",
            "Ośrodek Szkolenia Świadków",
            "Şeffaf Seçim Derneği",
            "Центр вымышленных исследований",
            "Επιτροπή Γενικών Υποθέσεων",
            "გამოგონილი საბჭო",
            "Հնարված հանձնաժողով",
            "اللجنة المتخيلة",
            "הוועדה הבדויה",
            "Red de Ciudades Imaginarias",
            "Øvingsutvalget for valg");

    static final List<String> PLACES = List.of(
            "Strasbourg",
            "Valletta, Malta",
            "Bosnia and Herzegovina",
            "Chişinău, Moldova",
            "Қостанай",
            "Αθήνα",
            "თბილისი",
            "online");

    private Words() {}

    /** The topic of one of many parts: after the last it begins anew with another number. */
    static String topic(int index) {
        int round = index / TOPICS.size();
        return TOPICS.get(index % TOPICS.size()) + (round == 0 ? "" : ", part " + (round + 1));
    }
}
