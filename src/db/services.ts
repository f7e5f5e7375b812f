export type { Log, Services, Urls } from './context.ts';
