import { type ScratchRepository, scratchRepository } from '../../test/support/files/repository.ts';

/** A repository with a suite of `cases` cases on `main`; its branch `change` rewords the prompt and breaks nothing. */
export function changedSuite(cases: number, maxConcurrency: number): ScratchRepository {
  const tests = Array.from({ length: cases }, (_, index) => ({
    description: `case ${index}`,
    vars: { message: `Question ${index}` },
    assert: [{ type: 'contains', value: `answer ${index}` }],
  }));
  const suite = {
    prompts: ['file://prompt.txt'],
    providers: ['openai:chat:simulated'],
    evaluateOptions: { maxConcurrency },
    tests,
  };
  const repository = scratchRepository({
    'evals/promptfooconfig.json': JSON.stringify(suite),
    'evals/prompt.txt': 'You answer questions.\n\n{{message}}\n',
  });
  repository.write({ 'evals/prompt.txt': 'You answer questions of customers.\n\n{{message}}\n' });
  repository.commit('Reword the prompt');
  return repository;
}
