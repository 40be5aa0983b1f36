/**
 * Folders of sheets and JSON texts in which something is spoilt, for whoever writes a reader: each tells what was done
 * and where, so that what the reader says of it can be compared.
 *
 * <p>{@link org.hemicycle.testkit.mutation.FolderMutations} and {@link org.hemicycle.testkit.mutation.JsonMutations}
 * list all that can be done to one input and do it, with any framework for tests.
 * {@link org.hemicycle.testkit.mutation.MutatedFolders} and {@link org.hemicycle.testkit.mutation.MutatedTexts}
 * generate spoilt inputs for properties of jqwik.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.mutation;

import javax.annotation.ParametersAreNonnullByDefault;
