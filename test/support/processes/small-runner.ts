import { type ChildRequest, runChild } from '../../../src/trees/process/child.ts';

// The program that small-parent.ts starts: runs children for a process of tests, and ends with it.
process.on('message', async ({ id, request }: { id: number; request: ChildRequest }) => {
  process.send?.({ id, result: await runChild(request) });
});
process.on('disconnect', () => process.exit());
