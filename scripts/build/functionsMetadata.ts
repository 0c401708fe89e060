// functions.json, as Excel reads it: generated from the code and its comments, once in Vietnamese and once in English.
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionIds, parameterNames } from '../../src/labels/functions.ts';
import { englishFunctions } from '../../src/labels/functionsEnglish.ts';

type Parameter = {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
};
export type FunctionsMetadata = {
  functions: { id: string; name: string; description: string; parameters: Parameter[] }[];
};
type Metadata = FunctionsMetadata;

/** The files whose comments are the metadata, in the order of their functions, below `root`. */
export function functionSources(root: string): string[] {
  const files = ['deadline', 'progress', 'rating', 'plan', 'period', 'text'];
  return files.map((name) => join(root, 'src', 'functions', `${name}Functions.ts`));
}

/** File name → JSON text. Throws with the generator's own words when a comment or a type does not fit. */
export async function buildFunctionsMetadata(root: string): Promise<Record<string, string>> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionSources(root));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  // The generator's own output, whose shape its types declare (`ICustomFunctionsMetadata`).
  const generated = JSON.parse(metadataJson) as Metadata;
  const names: Readonly<Record<string, string>> = parameterNames;
  const vietnamese = mapParameters(generated, (parameter) => ({
    ...parameter,
    name: names[parameter.name] ?? parameter.name,
  }));
  return {
    'functions.json': JSON.stringify(vietnamese, null, 2),
    'functions.en.json': JSON.stringify(translate(generated), null, 2),
  };
}

function mapParameters(
  metadata: Metadata,
  change: (parameter: Parameter, id: string) => Parameter,
): Metadata {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      parameters: entry.parameters.map((parameter) => change(parameter, entry.id)),
    })),
  };
}

function translate(metadata: Metadata): Metadata {
  const wordsOf = (id: string): { description: string; parameters: Readonly<Record<string, string>> } => {
    const known = functionIds.find((candidate) => candidate === id);
    if (!known) throw new Error(`No English words for the function ${id}`);
    return englishFunctions[known];
  };
  const translated = mapParameters(metadata, (parameter, id) => {
    const description = wordsOf(id).parameters[parameter.name];
    if (description === undefined) throw new Error(`No English words for ${id}(${parameter.name})`);
    return { ...parameter, description };
  });
  return {
    ...translated,
    functions: translated.functions.map((entry) => ({
      ...entry,
      description: wordsOf(entry.id).description,
    })),
  };
}
