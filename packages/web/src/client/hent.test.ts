import { afterEach, expect, test, vi } from 'vitest';
import { hent } from './hent.js';

afterEach(() => vi.unstubAllGlobals());

const tjeneste = () => {
  const kall: { readonly sti: string; svar(status: number): void }[] = [];
  vi.stubGlobal(
    'fetch',
    (sti: string) =>
      new Promise<Response>((gi) =>
        kall.push({ sti, svar: (status) => gi(new Response('{"nr":1}', { status })) }),
      ),
  );
  return kall;
};
const planlegg = (tittel: string) =>
  hent('/api/v1/digut/moete/planlegg', { metode: 'POST', body: { tittel } });

test('et dobbeltklikk sender skrivingen én gang, og begge får svaret', async () => {
  const kall = tjeneste();
  const begge = Promise.all([planlegg('Junimøtet'), planlegg('Junimøtet')]);
  expect(kall).toHaveLength(1);
  kall[0]?.svar(200);
  expect(await begge).toEqual([{ nr: 1 }, { nr: 1 }]);
});

test('ulike skrivinger sendes hver for seg, og den samme kan sendes på nytt når svaret er kommet', async () => {
  const kall = tjeneste();
  const begge = Promise.all([planlegg('Junimøtet'), planlegg('Septembermøtet')]);
  expect(kall).toHaveLength(2);
  for (const k of kall) k.svar(200);
  await begge;
  const igjen = planlegg('Junimøtet');
  expect(kall).toHaveLength(3);
  kall[2]?.svar(200);
  await igjen;
});

test('en skriving som feilet, kan prøves igjen', async () => {
  const kall = tjeneste();
  const foerste = planlegg('Junimøtet');
  kall[0]?.svar(500);
  await expect(foerste).rejects.toThrow();
  const igjen = planlegg('Junimøtet');
  expect(kall).toHaveLength(2);
  kall[1]?.svar(200);
  await igjen;
});
