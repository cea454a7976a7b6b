import { CANCELLED, runAction } from './action/run-action.ts';

process.exitCode = await runAction(process.env);
if (process.exitCode === CANCELLED) process.exit();
