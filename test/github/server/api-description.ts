import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}
interface Content {
  readonly schema?: Json;
  readonly examples?: Record<string, Json>;
}
interface Answer {
  readonly content?: { readonly 'application/json'?: Content };
}
interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Record<string, Json>;
}

/** One operation of GitHub's API as its description has it, matched against a request. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly parameterNames: readonly string[];
  readonly object: OperationObject;
}

const FILE = path.resolve(import.meta.dirname, '../../../fixtures/github-api/api.github.com.cut.json');
/** Words of OpenAPI that say nothing about validity. */
const SILENT = new Set([
  'example',
  'examples',
  'discriminator',
  'externalDocs',
  'description',
  'title',
  'nullable',
]);
/** Formats that GitHub's own examples break, or that JSON has no notion of. */
const UNCHECKED = ['uri', 'uri-template', 'repo.nwo', 'timestamp', 'binary', 'int64'];

const document = JSON.parse(readFileSync(FILE, 'utf8')) as {
  paths: Record<string, Record<string, OperationObject>>;
};
const bodies = validator(false);
const texts = validator('array');
const compiled = new Map<string, ValidateFunction>();

/** Every operation of the cut description. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([template, item]) =>
  Object.entries(item).map(([method, object]) => {
    const parameterNames = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`);
    return { id: object.operationId, method: method.toUpperCase(), pattern, parameterNames, object };
  }),
);

/** What is wrong with a request; empty when GitHub's description allows it. A field that it does not name is wrong. */
export function requestProblems(
  { id, object }: Operation,
  request: { readonly path: Json; readonly query: Json; readonly body: unknown },
): readonly string[] {
  const parameters = (object.parameters ?? []).map(
    (parameter) => resolved(parameter) as unknown as Parameter,
  );
  const inPlace = (place: 'path' | 'query') => {
    const wanted = parameters.filter((parameter) => parameter.in === place);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(wanted.map(({ name, schema }) => [name, schema])),
      required: wanted.filter(({ required }) => required).map(({ name }) => name),
    };
    return problems(texts, `${id} ${place}`, schema, structuredClone(request[place]), true);
  };
  return [...inPlace('path'), ...inPlace('query'), ...bodyProblems(id, object, request.body)];
}

function bodyProblems(id: string, { requestBody }: OperationObject, body: unknown): readonly string[] {
  const wanted = requestBody ? (resolved(requestBody) as Answer & { required?: boolean }) : undefined;
  const schema = wanted?.content?.['application/json']?.schema;
  if (!schema) return body === undefined ? [] : ['body: this operation takes none'];
  if (body === undefined) return wanted?.required ? ['body: missing'] : [];
  return problems(bodies, `${id} body`, schema, body, true);
}

/** Answers that GitHub may give to any request, also where the description does not list them. */
const ANYWHERE = new Set([401, 403, 404]);

/** What is wrong with an answer; a status or a body that the description does not know is wrong. */
export function answerProblems({ id, object }: Operation, status: number, body: unknown): readonly string[] {
  const described = object.responses[String(status)];
  if (!described) return ANYWHERE.has(status) ? [] : [`status ${status} is not described`];
  const schema = (resolved(described) as Answer).content?.['application/json']?.schema;
  if (!schema) return body === undefined ? [] : [`status ${status} has no body`];
  return problems(bodies, `${id} ${status}`, schema, body, false);
}

/** The description's own example of an answer: what a model of GitHub starts from. */
export function exampleAnswer(operationId: string, status: number): Json {
  const operation = operations.find(({ id }) => id === operationId);
  const described = operation?.object.responses[String(status)];
  const content = described && (resolved(described) as Answer).content?.['application/json'];
  const [example] = Object.values(content?.examples ?? {});
  if (!example) throw new Error(`no example of ${operationId} ${status}`);
  return structuredClone((resolved(example) as { value: Json }).value);
}

function validator(coerceTypes: false | 'array'): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
  addFormats.default(ajv);
  for (const format of UNCHECKED) ajv.addFormat(format, true);
  return ajv;
}

function problems(ajv: Ajv, key: string, schema: Json, value: unknown, closed: boolean): readonly string[] {
  const known = compiled.get(key) ?? ajv.compile(jsonSchema(schema, closed));
  compiled.set(key, known);
  if (known(value)) return [];
  return (known.errors ?? []).map(
    ({ instancePath, message, params }) => `${key}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

/** JSON Schema of a schema of OpenAPI 3.0. `closed`: fields that the outermost object does not name are refused. */
function jsonSchema(schema: Json, closed: boolean): Json {
  const definitions: Json = {};
  const converted = convert(resolved(schema), definitions);
  const outer = closed && converted.properties ? { additionalProperties: false } : {};
  return { ...converted, ...outer, definitions };
}

function convert(node: unknown, definitions: Json): Json {
  if (Array.isArray(node)) return node.map((item) => convert(item, definitions)) as unknown as Json;
  if (!node || typeof node !== 'object') return node as Json;
  const source = node as Json;
  const plain =
    typeof source.$ref === 'string' ? reference(source.$ref, definitions) : convertWords(source, definitions);
  if (source.nullable !== true) return plain;
  return { anyOf: [{ type: 'null' }, plain] };
}

function convertWords(source: Json, definitions: Json): Json {
  const words = Object.entries(source).filter(([word]) => !SILENT.has(word) && !word.startsWith('x-'));
  return Object.fromEntries(
    words.map(([word, value]) => {
      if (word === 'properties') {
        const fields = Object.entries(value as Json).map(([name, field]) => [
          name,
          convert(field, definitions),
        ]);
        return [word, Object.fromEntries(fields)];
      }
      return [word, ['enum', 'default', 'required'].includes(word) ? value : convert(value, definitions)];
    }),
  );
}

function reference(pointer: string, definitions: Json): Json {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (!(name in definitions)) {
    definitions[name] = true;
    definitions[name] = convert(resolved({ $ref: pointer }), definitions);
  }
  return { $ref: `#/definitions/${name}` };
}

function resolved(node: Json): Json {
  if (typeof node.$ref !== 'string') return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)[key], document);
  return resolved(target as Json);
}
