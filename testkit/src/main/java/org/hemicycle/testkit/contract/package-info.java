/**
 * Contracts: interfaces with tests, which a test class of Jupiter implements for what it has built on the library.
 *
 * <p>For an own rule there is {@link org.hemicycle.testkit.contract.RuleContract}, and with a defect
 * {@link org.hemicycle.testkit.contract.DefectContract}; for a tool that takes JSON,
 * {@link org.hemicycle.testkit.contract.JsonConsumerContract}; for own reference data,
 * {@link org.hemicycle.testkit.contract.ReferenceDataContract}. What fails says what to change.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.contract;

import javax.annotation.ParametersAreNonnullByDefault;
