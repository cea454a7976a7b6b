/**
 * Versions of the documents that Pawl prints; a reader refuses others. Added fields do not change them. They stand apart from the schemas, which
 * only those load who read a document.
 */
export const RESULT_SCHEMA_VERSION = 1;
/** Of what `pawl plan` prints. */
export const PLAN_SCHEMA_VERSION = 1;
/** Of what `pawl backtest` prints. */
export const BACKTEST_SCHEMA_VERSION = 1;
