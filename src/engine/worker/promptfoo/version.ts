/** The bundled promptfoo. The one place that names its version: a test holds it to the bundle, its lock file and the docs. */
export const PROMPTFOO_VERSION = '0.123.1';
