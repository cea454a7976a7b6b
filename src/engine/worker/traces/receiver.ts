import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import type { LoadedSuite } from '../loading/load-suite.ts';
import type { TestCase, Tracing } from '../promptfoo/promptfoo-types.ts';
import { type KeptTraces, keepTracesInMemory } from './trace-store.ts';

/** Where code of a suite sends its spans: the variable of OpenTelemetry. */
const ENDPOINT = 'OTEL_EXPORTER_OTLP_ENDPOINT';
const HOST = '127.0.0.1';

/**
 * Takes a port of this process for the receiver of traces, and tells it to the suite's code, if the config may ask for one. promptfoo's own port is
 * one for the machine: spans of main and of this PR would reach whichever was first. Null: the config does not mention traces.
 */
export async function reservePort(config: string): Promise<number | null> {
  if (!mentionsTraces(config)) return null;
  const port = await freePort();
  process.env[ENDPOINT] = `http://${HOST}:${port}`;
  return port;
}

function mentionsTraces(config: string): boolean {
  if (process.env.PROMPTFOO_TRACING_ENABLED !== undefined) return true;
  try {
    return /tracing/i.test(readFileSync(config, 'utf8')) || /\.[cm]?[jt]s$/.test(config);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A suite that traces: with its receiver on the port of this process, and its traces in memory. Null for a suite that does not. */
export interface TracedSuite {
  readonly loaded: LoadedSuite;
  readonly traces: KeptTraces | null;
}

/** The suite as it is evaluated. A receiver that cannot start ends the evaluation: without spans every trajectory would fail. */
export async function tracedSuite(
  promptfooUrl: string,
  loaded: LoadedSuite,
  port: number | null,
): Promise<TracedSuite> {
  const { suite } = loaded;
  if (!isTraced(loaded)) return { loaded, traces: null };
  const traces = await keepTracesInMemory(promptfooUrl);
  const { tracing } = suite;
  const http = tracing?.otlp?.http;
  if (tracing === undefined || http?.enabled !== true || port === null) {
    // promptfoo sends its own spans to where the variable says, too, and waits for seconds where nothing listens.
    if (port !== null) delete process.env[ENDPOINT];
    return { loaded, traces };
  }
  const own: Tracing = {
    ...tracing,
    failOnReceiverStartFailure: true,
    otlp: { ...tracing.otlp, http: { ...http, host: HOST, port } },
  };
  return { loaded: { ...loaded, suite: { ...suite, tracing: own } }, traces };
}

/** By promptfoo's own rule. */
function isTraced({ suite }: LoadedSuite): boolean {
  const asks = ({ metadata }: TestCase) => Object(metadata).tracingEnabled === true;
  return (
    /^(?:1|true|yes|on)$/i.test(process.env.PROMPTFOO_TRACING_ENABLED ?? '') ||
    suite.tracing?.enabled === true ||
    (suite.defaultTest !== undefined && asks(suite.defaultTest)) ||
    suite.tests?.some(asks) === true
  );
}
