import { fileURLToPath } from 'node:url';
import { lesKonfigurasjon, openLogg, startServer } from '@felles/server';
import { aapne } from './oppsett.js';

const nettsted = fileURLToPath(new URL('../../web/dist/site', import.meta.url));
const standardMappe = fileURLToPath(new URL('../../../.felles', import.meta.url));

export const konfigurasjonFra = (miljoe: NodeJS.ProcessEnv) => lesKonfigurasjon(miljoe, standardMappe);

/** Runs the product until it is told to stop. */
export const start = async (valg: { readonly nytt: boolean }): Promise<number> => {
  const konfigurasjon = konfigurasjonFra(process.env);
  const begynt = Date.now();
  const melding = (linje: string): void => console.error(`· ${linje}`);
  const aapnet = await aapne(konfigurasjon, { nytt: valg.nytt, melding });
  const server = await startServer(
    { ...aapnet, konfigurasjon, logg: openLogg(konfigurasjon.loggnivaa) },
    nettsted,
  ).catch(async (error: unknown) => {
    await aapnet.lukk();
    throw error;
  });
  melding(`Felles er klar på ${konfigurasjon.grunnadresse} (${((Date.now() - begynt) / 1000).toFixed(1)} s)`);
  if (!konfigurasjon.issuer)
    melding('Demonstrasjon: innebygd innlogging. Brukere som sekretariat@digut.example, passord demo');
  const signal = await new Promise<string>((resolve) => {
    for (const s of ['SIGINT', 'SIGTERM'] as const) process.once(s, () => resolve(s));
  });
  melding(`stopper (${signal})`);
  const frist = setTimeout(() => process.exit(1), 15_000);
  frist.unref();
  await server.stopp();
  await aapnet.lukk();
  return 0;
};
