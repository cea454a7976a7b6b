import { quotedWord } from '../../errors.ts';

/** A cloud that a client of its own logs in to, and the lines of a workflow that let it. */
interface Cloud {
  readonly name: string;
  /** What its client says where it found nothing to log in with. */
  readonly says: RegExp;
  readonly fix: string;
}

const secret = (name: string) => `  ${name}: \${{ secrets.${name} }}`;

const CLOUDS: readonly Cloud[] = [
  {
    name: 'AWS',
    says: /CredentialsProviderError|could not load credentials from any providers/i,
    fix: `log in to AWS in a step before pawl's, or give pawl's step the keys:\nenv:\n${secret('AWS_ACCESS_KEY_ID')}\n${secret('AWS_SECRET_ACCESS_KEY')}`,
  },
  {
    name: 'Google Cloud',
    says: /could not load the default credentials/i,
    fix: `log in to Google Cloud in a step before pawl's:\n- uses: google-github-actions/auth@v3\n  with:\n    credentials_json: \${{ secrets.GOOGLE_CREDENTIALS }}`,
  },
  {
    name: 'Azure',
    says: /Azure Authentication failed|API key via the AZURE_API_KEY/i,
    fix: `give pawl's step the key, or log in to Azure in a step before it:\nenv:\n${secret('AZURE_API_KEY')}`,
  },
];

/** A program (`exec:`) that is there, and that git does not know as one. */
const NO_PROGRAM = /^(?:Error: )?spawn (\S+) EACCES$/;

/** What the job lacks for a call, `times` of them, by its error, and the lines that give it; null where the error says nothing of that. */
export function jobLacks(
  message: string,
  times: string,
): { readonly what: string; readonly fix: string } | null {
  const cloud = CLOUDS.find(({ says }) => says.test(message));
  if (cloud !== undefined)
    return { what: `Nothing to log in to ${cloud.name} with was found for ${times}.`, fix: cloud.fix };
  const program = NO_PROGRAM.exec(message)?.[1];
  if (program === undefined) return null;
  return {
    what: `The program of the provider could not be started for ${times}: ${program} is not executable.`,
    fix: `let git keep that it is a program, in the suite's folder:\ngit update-index --chmod=+x ${quotedWord(program)}`,
  };
}
