import type { ErrorHelp } from '../errors.ts';

/** An endpoint does not know the model. */
export function unknownModel(alias: string, name: string): ErrorHelp {
  return {
    code: 'training/unknown-model',
    what: `The model ${name} (${alias}) does not exist, or this key may not see it.`,
    why: 'It may have been deleted or retired, or belong to another organisation or project.',
    fix: `name a model that is there in pawl.yaml:\nmodels:\n  ${alias}: { id: 'openai:chat:…' }`,
  };
}

/** The model was shut down; `at` as the endpoint writes it. */
export function retiredModel(alias: string, name: string, at: string): ErrorHelp {
  return {
    code: 'training/retired-model',
    what: `The model ${name} (${alias}) was shut down on ${at}.`,
    fix: `move to another model, and judge the move by what is stored of this one:\nmodels:\n  ${alias}: { id: 'openai:chat:…' }`,
  };
}

/** The key may not use the model; `why` in the endpoint's words. */
export function forbiddenModel(alias: string, name: string, why: string): ErrorHelp {
  return {
    code: 'training/model-forbidden',
    what: `The key may not use the model ${name} (${alias}).`,
    why,
    fix: 'give the key access to it in the settings of its project, or take a key of the project that owns it',
  };
}

/** The key is not accepted; `why` in the endpoint's words. */
export function refusedKey(alias: string, why: string): ErrorHelp {
  return {
    code: 'training/key-refused',
    what: `The key for ${alias} is not accepted.`,
    why,
    fix: 'set the repository secret OPENAI_API_KEY, then re-run the job',
  };
}
