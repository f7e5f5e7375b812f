import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import { mergeContract } from './rest-document.ts';

const HEAD = '// Generated from contract/*.yaml by `npm run generate`. Do not edit.\n\n';

/** The TypeScript types of the REST contract, all areas in one file. The same contract gives the same text. */
export async function generateRestTypes(): Promise<{ path: string; content: string }> {
  const types = await openapiTypescript(withoutDiscriminators(mergeContract()), { alphabetize: true });
  const content = await format(HEAD + astToString(types), {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
  });
  return { path: 'src/surfaces/rest/contract.generated.ts', content };
}

/** The generator would take schema names for the values of a discriminator; the schemas themselves say the values. */
const withoutDiscriminators = (document: object): OpenAPI3 =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'discriminator' ? undefined : value)),
  ) as OpenAPI3;
