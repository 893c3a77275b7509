import type { Browser, LaunchOptions } from 'playwright-core';

/** Starts a headless browser; the caller closes it. Rejects when no browser can be started. */
export function startNettleser(options?: LaunchOptions): Promise<Browser>;
