/**
 * The house rules of imports: kernel ← db ← domains ← flows ← surfaces ← app.
 * Domains reach each other only through index.ts, and only leftward in this order.
 */
const domains = [
  'stores',
  'audit',
  'accounts',
  'channels',
  'currencies',
  'tax',
  'metafields',
  'forms',
  'attributes',
  'customers',
  'subscribers',
  'sessions',
  'recovery',
  'tokens',
  'sso',
  'catalog',
  'inventory',
  'pricing',
  'promotions',
  'shipping',
  'carts',
  'checkout',
  'orders',
  'wishlists',
  'content',
  'webhooks',
  'mail',
];
const group = (names) => `(${names.join('|')})`;
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan-packages',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    layer('kernel-is-pure', '^src/kernel', '^src/(config|db|domains|flows|access|http|surfaces|seeds)'),
    layer('config-stands-alone', '^src/config', '^src/(db|domains|flows|access|http|surfaces|seeds)'),
    layer('db-below-domains', '^src/db', '^src/(domains|flows|access|http|surfaces|seeds)'),
    layer('domains-below-flows', '^src/domains', '^src/(config|flows|access|http|surfaces|seeds)'),
    layer('flows-below-surfaces', '^src/flows', '^src/(config|access|http|surfaces|seeds)'),
    layer('access-below-http', '^src/access', '^src/(config|flows|http|surfaces|seeds)'),
    layer('http-below-surfaces', '^src/http', '^src/(surfaces|seeds|app)'),
    layer('surfaces-below-app', '^src/surfaces', '^src/(app|main|seeds)'),
    {
      name: 'surfaces-through-doors',
      severity: 'error',
      from: { path: '^src/(flows|access|http|surfaces|seeds|app|main)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/domains/[^/]+/', pathNot: '^src/domains/[^/]+/index\\.ts$' },
    },
    {
      name: 'surfaces-do-not-mix',
      severity: 'error',
      from: { path: '^src/surfaces/([^/]+)/' },
      to: { path: '^src/surfaces/', pathNot: ['^src/surfaces/$1/', '^src/surfaces/shared/'] },
    },
    {
      name: 'storage-only-in-its-domain',
      severity: 'error',
      from: { pathNot: '^(src/domains/|tests/contract/)' },
      to: { path: '\\.storage\\.ts$' },
    },
    {
      name: 'sql-only-in-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.storage\\.ts$|^src/db/|\\.test\\.ts$)' },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)' },
    },
    {
      name: 'graphql-only-in-its-surface',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/surfaces/graphql' },
      to: { path: 'node_modules/graphql' },
    },
    {
      name: 'fastify-only-at-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(http|surfaces|app)' },
      to: { path: 'node_modules/(fastify|@fastify)' },
    },
    ...domains.map((name, position) => ({
      name: `${name}-looks-leftward`,
      severity: 'error',
      from: { path: `^src/domains/${name}/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/domains/',
        pathNot: [
          `^src/domains/${name}/`,
          ...(position > 0 ? [`^src/domains/${group(domains.slice(0, position))}/index\\.ts$`] : []),
        ],
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
