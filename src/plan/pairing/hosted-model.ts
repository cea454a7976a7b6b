/** A model of a maker that another company serves. */
export interface HostedModel {
  readonly at: 'Amazon Bedrock' | 'Azure' | 'Google Vertex AI';
  /** The model by its maker's name as the host writes it; null where the id names only what the customer made of it. */
  readonly model: string | null;
  /** What the customer made and named: a deployment, an application inference profile, a model of their own; null where the id names a model. */
  readonly made: string | null;
}

/** Regions of Bedrock's cross-region inference profiles: the same model, wherever it has room. */
const PROFILE_REGION = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|global)\.(?=[a-z0-9-]+\.)/;
/** A resource of Amazon Bedrock. */
const BEDROCK_ARN = /^arn:aws[\w-]*:bedrock:[\w-]*:\d*:([\w-]+)\/(.+)$/;
/** Resources whose names are the models' own. */
const NAMES_MODEL = new Set(['foundation-model', 'inference-profile']);

/** What the id of a provider says of a model behind Azure, Amazon Bedrock or Google Vertex AI; null for any other provider. */
export function hostedModel(id: string): HostedModel | null {
  const [, azure] =
    /^azure(?:openai)?:(?:(?:chat|completion|responses|assistant|embeddings?):)?(.+)$/s.exec(id) ?? [];
  if (azure !== undefined) return { at: 'Azure', model: null, made: azure };
  const [, vertex] = /^vertex:(.+)$/s.exec(id) ?? [];
  if (vertex !== undefined) return { at: 'Google Vertex AI', model: vertex, made: null };
  const { name } = bedrockParts(id) ?? {};
  if (name === undefined) return null;
  return BEDROCK_ARN.test(name)
    ? { at: 'Amazon Bedrock', model: null, made: name }
    : { at: 'Amazon Bedrock', model: name, made: null };
}

/** The one spelling of a model of Bedrock: without the region of a profile, and without the address of what has the model's own name. */
export function bedrockSpelling(id: string): string {
  const parts = bedrockParts(id);
  return parts === null ? id : `bedrock:${parts.kind}${parts.name}`;
}

function bedrockParts(id: string): { readonly kind: string; readonly name: string } | null {
  const [, kind = '', written] = /^bedrock:(converse:)?(.+)$/s.exec(id) ?? [];
  if (written === undefined) return null;
  const [, resource = '', named = ''] = BEDROCK_ARN.exec(written) ?? [];
  const name = NAMES_MODEL.has(resource) ? named : written;
  return { kind, name: name.replace(PROFILE_REGION, '') };
}
