/**
 * Generators of the library's values for property-based tests with jqwik.
 *
 * <p>A parameter of any of the library's types needs {@code @ForAll} and nothing else, as
 * {@link org.hemicycle.testkit.arbitrary.HemicycleProvider} shows. To choose or combine generators oneself, the class
 * for a package is:
 *
 * <table>
 * <caption>Where the generators of each package are</caption>
 * <thead><tr><th scope="col">package</th><th scope="col">class</th></tr></thead>
 * <tbody>
 * <tr><td>truth</td><td>{@link org.hemicycle.testkit.arbitrary.Truths}</td></tr>
 * <tr><td>source</td><td>{@link org.hemicycle.testkit.arbitrary.Sources}</td></tr>
 * <tr><td>time</td><td>{@link org.hemicycle.testkit.arbitrary.Dates}</td></tr>
 * <tr><td>document</td><td>{@link org.hemicycle.testkit.arbitrary.Claims} for claims and what they are about,
 *     {@link org.hemicycle.testkit.arbitrary.Records} for the rest</td></tr>
 * <tr><td>actor</td><td>{@link org.hemicycle.testkit.arbitrary.Records},
 *     {@link org.hemicycle.testkit.arbitrary.Activities} for involvements</td></tr>
 * <tr><td>sdg</td><td>{@link org.hemicycle.testkit.arbitrary.Sdgs}</td></tr>
 * <tr><td>convention</td><td>{@link org.hemicycle.testkit.arbitrary.Treaties}</td></tr>
 * <tr><td>accession</td><td>{@link org.hemicycle.testkit.arbitrary.Accessions}</td></tr>
 * <tr><td>funding</td><td>{@link org.hemicycle.testkit.arbitrary.Fundings},
 *     {@link org.hemicycle.testkit.arbitrary.Programmes} for budget lines</td></tr>
 * <tr><td>activity</td><td>{@link org.hemicycle.testkit.arbitrary.Activities}</td></tr>
 * <tr><td>programme</td><td>{@link org.hemicycle.testkit.arbitrary.Programmes},
 *     {@link org.hemicycle.testkit.arbitrary.Records} for undertakings</td></tr>
 * <tr><td>dossier</td><td>{@link org.hemicycle.testkit.arbitrary.Dossiers} for clean ones,
 *     {@link org.hemicycle.testkit.arbitrary.Records} for others</td></tr>
 * <tr><td>reference</td><td>{@link org.hemicycle.testkit.arbitrary.ReferenceRows}</td></tr>
 * <tr><td>finding, rule</td><td>{@link org.hemicycle.testkit.arbitrary.Findings}</td></tr>
 * <tr><td>report</td><td>{@link org.hemicycle.testkit.arbitrary.Reports}</td></tr>
 * <tr><td>eligibility</td><td>{@link org.hemicycle.testkit.arbitrary.Answers}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Generated values say whatever their types admit: each optional part is present and absent, each constant and each
 * case occurs. Programmes and dossiers are whole, so what they refer to is in them; a part by itself may refer to
 * anything.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.arbitrary;

import javax.annotation.ParametersAreNonnullByDefault;
