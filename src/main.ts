import { isCancelled } from './action/cancelled.ts';
import { hasAbandonedWork } from './action/deadline.ts';
import { runAction } from './action/run-action.ts';

process.exitCode = await runAction(process.env);
if (isCancelled(process.exitCode) || hasAbandonedWork()) process.exit();
