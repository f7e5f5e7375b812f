import { enableCompileCache } from 'node:module';

// Hundreds of small files are stripped of their types and compiled at each start; the cache halves that.
enableCompileCache();
const { program } = await import('./cli/program.ts');
await program().parseAsync();
