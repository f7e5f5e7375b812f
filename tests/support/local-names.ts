/** Imported first by a process whose system may not resolve names under `.localhost`; stands for lines in a hosts file. */
import dns from 'node:dns';

const lookup = dns.lookup;
dns.lookup = ((name: string, ...more: [never, never]) =>
  lookup(name.endsWith('.localhost') ? '127.0.0.1' : name, ...more)) as typeof dns.lookup;
