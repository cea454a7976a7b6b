import type { Place } from '../../errors.ts';
import { MAX_POLICY_BYTES, textFile } from '../text-file.ts';
import { type YamlPath, yamlSource } from '../yaml/yaml-source.ts';

/** Says on which line of a policy file a key stands; null for a key that it does not hold, or where it cannot be read. */
export function policyLines(root: string, file: string): (path: YamlPath) => number | null {
  const placeOf = policyPlaces(root, file);
  return (path) => placeOf(path)?.line ?? null;
}

/** Says where in a policy file a key stands; null for a key that it does not hold, or where it cannot be read. */
export function policyPlaces(root: string, file: string): (path: YamlPath) => Place | null {
  const text = textFile(root, file, MAX_POLICY_BYTES);
  const source = text.kind === 'value' ? yamlSource(file, text.value) : text;
  if (source.kind === 'problems') return () => null;
  const { document, placeOfKey } = source.value;
  return (path) => (document.hasIn(path as unknown[]) ? placeOfKey(path) : null);
}
