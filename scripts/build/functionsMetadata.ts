// functions.json, as Excel reads it: generated from the code and its comments, once in Vietnamese and once in English.
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { englishFunctions, functionIds, parameterNames } from '../../src/labels/functions.ts';

type Parameter = {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
};
type Metadata = { functions: { id: string; name: string; description: string; parameters: Parameter[] }[] };

/** File name → JSON text. Throws with the generator's own words when a comment or a type does not fit. */
export async function buildFunctionsMetadata(source: string): Promise<Record<string, string>> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
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
