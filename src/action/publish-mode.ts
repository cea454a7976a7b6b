import { gateScope } from '../commands/gate/offers.ts';
import { consentScope, toldConsent, unsaid } from '../commands/gate/told-consent.ts';
import { pullOf, readConversation } from '../github/consent/conversation.ts';
import { hiddenCharacters } from '../publish/comment-memory.ts';
import { type GateData, verdictOf } from '../publish/gate-data.ts';
import { readPublication } from '../publish/publication-file.ts';
import { publicationOf } from '../publish/publication-of.ts';
import { publishedExitCode } from '../publish/published-exit-code.ts';
import type { ConsentFacts } from '../report/context.ts';
import { headlineOf } from '../report/words/title.ts';
import { ledgerOf, ledgerText } from '../trust/ledger.ts';
import { VERSION } from '../version.ts';
import { PACKAGE } from '../vocabulary.ts';
import { publicationPath } from './gate-title.ts';
import { refuseOtherBase } from './other-base.ts';
import { surfaceOutputs, verdictOutputs, writeOutputs } from './outputs.ts';
import { withFailOn } from './policy-override.ts';
import { reproduceWords } from './recorded-publication.ts';
import type { ActionStep } from './step.ts';

/**
 * `mode: publish`: judges and renders the data that an earlier job left, and puts it up. Runs nothing. Whose check it is, who may
 * see what, and every address is this job's own; the file gives measurements. Returns the exit code, as the gate does. Where the other run has only
 * begun to measure, it opens the check, so that an older one of the same commit does not stand meanwhile.
 */
export async function publishMode({
  env,
  inputs,
  facts,
  log,
  publisher,
  gate,
  comments,
}: ActionStep): Promise<number> {
  if (facts.isMeasuring) {
    log.surfaces(await publisher.start());
    return 0;
  }
  const { title } = gate;
  const about = { repository: facts.repository, headSha: facts.headSha, title };
  const data = readPublication(publicationPath(env, inputs), about);
  refuseOtherBase(data.baseRef, facts.baseRef);
  const verdict = verdictOf(data, (policy) => withFailOn(policy, inputs));
  const { consent, memory } = await consentOf(data, { inputs, facts, log, gate, comments });
  const runUrl = facts.runUrl ?? null;
  const { consent: _, ...told } = data.context;
  const context = {
    ...told,
    ...(consent && { consent }),
    reservedCharacters: hiddenCharacters(memory),
    version: VERSION,
    command: 'gate',
    candidateLabel: `HEAD@${facts.headSha.slice(0, 7)}`,
    title,
    reproduce: ['npx', PACKAGE, 'gate', ...reproduceWords(facts, inputs)],
    reportUrl: runUrl,
    runUrl,
    reportPath: null,
    enforce: withFailOn(data.policy, inputs).enforce,
  };
  const surfaces = await publisher.publish({ ...publicationOf(verdict, context), memory });
  log.surfaces(surfaces);
  const exitCode = publishedExitCode(verdict, surfaces);
  writeOutputs({
    ...verdictOutputs(verdict, headlineOf(verdict, context)),
    ...surfaceOutputs(surfaces),
    'exit-code': String(exitCode),
  });
  return exitCode;
}

/**
 * What people accepted of the change, and what the comment will remember. A file cannot say that somebody agreed: each word is
 * read again where it was said. Throws a usage error for one that nobody said.
 */
async function consentOf(
  data: GateData,
  { inputs, facts, log, gate, comments }: Pick<ActionStep, 'inputs' | 'facts' | 'log' | 'gate' | 'comments'>,
): Promise<{ readonly consent: ConsentFacts | undefined; readonly memory: string | null }> {
  const { memory: told, context } = data;
  const pull = pullOf(facts);
  if (told === null || pull === null) {
    for (const { id } of context.consent?.accepted ?? []) unsaid(id);
    return { consent: context.consent && { ...context.consent, hasConversation: false }, memory: null };
  }
  const said = await readConversation({ token: inputs.token, facts, title: gate.title, comments }, (line) =>
    log.text(line),
  );
  const { consent, ledger } = toldConsent(
    { ...data, memory: told },
    { ledger: ledgerOf(said.memory), acceptances: said.acceptances },
    gateScope(consentScope(facts, pull), gate.policyTitle),
  );
  return { consent: consent && { ...consent, hasConversation: true }, memory: ledgerText(ledger) };
}
