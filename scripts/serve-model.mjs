// Serves the simulated model of this repository's own suites (evals/) until it is stopped, for the workflow that gates it.
// Usage: node scripts/serve-model.mjs PORT    (Node 24: it reads src/ unbuilt)
import { serveSimulatedModel } from '../src/demo/model-server.ts';

const { baseUrl } = await serveSimulatedModel(1, Number(process.argv[2]));
process.stdout.write(`OPENAI_BASE_URL=${baseUrl}\n`);
