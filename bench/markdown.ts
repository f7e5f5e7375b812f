import type { Engine } from '../src/db/context.ts';
import { isMet } from './findings.ts';
import type { Measured } from './measure.ts';
import { valueOf, type Report } from './report.ts';

const HEAD = `# Results

Written by \`npm run bench -- --markdown bench/RESULTS.md\`, a section for each size of the store. How to read them is in
[README.md](README.md). A ratio is the share of the floor's requests a second; **bold** misses its target.
`;

const ENGINES: Readonly<Record<Engine, string>> = { pglite: 'Embedded (PGlite)', postgres: 'PostgreSQL' };

/** The document with this report as the section of its sizes; the other sections stay as they are. */
export function withSection(document: string, report: Report): string {
  const title = titleOf(report);
  const others = document
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith('## ') && !section.startsWith(`${title}\n`))
    .map((section) => section.trim());
  const sections = [...others, sectionOf(title, report)].sort((a, b) => sizeOf(a) - sizeOf(b));
  return `${HEAD}\n${sections.join('\n\n')}\n`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function titleOf({ options: { sizes } }: Report): string {
  const lists = `${grouped(sizes.priceLists)} price list${sizes.priceLists === 1 ? '' : 's'}`;
  return `## ${grouped(sizes.products * 3)} variants, ${lists}`;
}

/** Smaller stores come first. */
function sizeOf(section: string): number {
  const [variants, lists] = section.split('\n')[0]!.replaceAll(',', '').match(/\d+/g)!.map(Number);
  return variants! * 1_000 + lists!;
}

function sectionOf(title: string, report: Report): string {
  const { machine, versions, options } = report;
  const { sizes, seconds, rounds, connections } = options;
  const facts = [
    `${report.date.slice(0, 10)}. ${machine['processor']}, ${machine['cores']} cores, ${machine['memoryGigabytes']} GB, ${machine['system']}.`,
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `${grouped(sizes.customers)} customers, ${sizes.groups} groups. The better of ${rounds} round(s) of ${seconds} s, ${connections} requests in flight.`,
  ].join('\n');
  const engines = [...new Set(report.results.map(({ engine }) => engine))].map((engine) => {
    const findings = report.findings.filter((finding) => finding.engine === engine);
    const memory = report.residentBytes[engine];
    return [
      `### ${ENGINES[engine]}`,
      tableOf(report.results.filter((result) => result.engine === engine)),
      [
        ...findings.map((finding) => {
          const value = isMet(finding) ? valueOf(finding) : `**${valueOf(finding)}**`;
          return `- ${finding.name}: ${value}${targetOf(finding.target)}`;
        }),
        ...(memory === undefined
          ? []
          : [`- the server's memory at the end: ${(memory / 2 ** 20).toFixed(0)} MB`]),
      ].join('\n'),
    ].join('\n\n');
  });
  const failures = report.failures.map(
    (failure) => `- ${failure.engine}, ${failure.case}: ${failure.reason}`,
  );
  return [
    title,
    facts,
    ...engines,
    ...(failures.length > 0 ? [`Not measured:\n\n${failures.join('\n')}`] : []),
  ].join('\n\n');
}

const targetOf = (target: { least?: number; most?: number } | undefined): string => {
  if (!target) return '';
  return 'least' in target ? ` (at least ${grouped(target.least!)})` : ` (at most ${target.most})`;
};

function tableOf(results: readonly Measured[]): string {
  const rows = results.map(
    ({ case: name, statements, floorKind, server, floor, ratio, target, cpuRatio }) => {
      const misses = target !== null && ratio < target;
      return [
        name,
        statements.length,
        server.p50.toFixed(2),
        server.p99.toFixed(2),
        grouped(Math.round(server.perSecond)),
        floorKind,
        grouped(Math.round(floor.perSecond)),
        misses ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2),
        target ?? '',
        server.cpuMicroseconds.toFixed(0),
        cpuRatio.toFixed(1),
      ];
    },
  );
  const head = 'case|SQL|p50 ms|p99 ms|req/s|floor|req/s|ratio|target|CPU µs|CPU ratio'.split('|');
  const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 || at === 5 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}
