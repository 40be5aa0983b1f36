package org.hemicycle.document;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;

/**
 * A text that can be cited: a convention, an adopted text, a paper.
 *
 * <p>Not sealed: users may have kinds of documents of their own.
 */
public interface Document extends Serializable {

    /** {@return the identifier under which the document is cited} */
    Identifier identifier();

    /** {@return what the document is called} */
    Name name();

    /** {@return who issued it, where known} */
    Optional<Identifier> issuer();

    /** {@return the date the document bears, where known} */
    Optional<ExtendedDate> date();
}
