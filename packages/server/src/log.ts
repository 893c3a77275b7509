import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * One JSON line per event: constant message, data in fields. Titles, names, tokens and addresses of persons never come
 * here; what could carry them is cut.
 */
export const openLogg = (nivaa: string): Logger =>
  pino({
    level: nivaa,
    base: null,
    timestamp: () => `,"tid":"${new Date().toISOString()}"`,
    messageKey: 'hendelse',
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        'headers.authorization',
        'headers.cookie',
        '*.passord',
        '*.token',
      ],
      censor: '[skjult]',
    },
  });
