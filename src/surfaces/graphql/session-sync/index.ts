import { generateSessionSyncJwt } from './generate-session-sync-jwt.ts';
import { validateSessionSyncJwt } from './validate-session-sync-jwt.ts';

export const sessionSyncModules = [generateSessionSyncJwt, validateSessionSyncJwt] as const;
