import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Time, randomness and the environment have one door each; everything else is handed them. */
const oneDoor = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only src/config reads the environment.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Ask the injected clock (kernel/clock.ts).',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the injected clock (kernel/clock.ts).',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Use kernel/ids.ts.' },
];

export default defineConfig(
  { ignores: ['node_modules', '.patron', '**/*.generated.ts'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['it', 'test', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'eslint.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' },
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config/**', 'src/kernel/**'],
    rules: { 'no-restricted-syntax': ['error', ...oneDoor] },
  },
  prettier,
);
