/** Where OpenTelemetry keeps what is registered for a process. */
const GLOBAL = Symbol.for('opentelemetry.js.api.1');

/**
 * Runs one evaluation as if it was the first of this process. promptfoo registers a tracer for an evaluation and shuts it down at its end,
 * but nothing takes it back, and OpenTelemetry knows one tracer a process: every later evaluation would write its spans into what is
 * shut down. A tracer that the suite's own code registered before stays.
 */
export async function withOwnTracer<T>(evaluate: () => Promise<T>): Promise<T> {
  const before = registered()?.trace;
  try {
    return await evaluate();
  } finally {
    const after = registered();
    if (before === undefined && after !== undefined) Reflect.deleteProperty(after, 'trace');
  }
}

function registered(): { trace?: unknown } | undefined {
  return (globalThis as Record<symbol, { trace?: unknown } | undefined>)[GLOBAL];
}
