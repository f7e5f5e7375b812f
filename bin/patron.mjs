#!/usr/bin/env node
/*
 * The command `patron`. Plain JavaScript, so that a Node which does not run TypeScript says what is the matter with it.
 */
if (process.features.typescript) await import('../src/main.ts');
else {
  console.error(
    `Patron is TypeScript, which this Node (${process.version}) does not run. Use "npm start" or "npm run -s patron --", ` +
      'which bring a Node of their own, or run it by Node 24 or newer.',
  );
  process.exitCode = 1;
}
