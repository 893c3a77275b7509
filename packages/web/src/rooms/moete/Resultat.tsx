import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';
import { stemmegivninger } from './koder.js';
import { type Opptelling, prosent } from './opptelling.js';

/** Votes by party and by inhabitants, side by side. `utsagn` says in words what they come to. */
export const Resultat = ({
  opptelling,
  utsagn,
}: {
  readonly opptelling: Opptelling;
  readonly utsagn?: string;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const { parter, folketall, folketallSum } = opptelling;
  const alle = parter.for + parter.mot + parter.avholdende;
  const celle = (antall: number, av: number) => {
    const p = prosent(antall, av);
    return p === undefined
      ? f.tall(antall)
      : t('moete.resultat.andel', { antall: f.tall(antall), prosent: p });
  };
  return (
    <div className="f-del" aria-live="polite">
      {utsagn !== undefined && (
        <p>
          <strong>{utsagn}</strong>
        </p>
      )}
      {alle > 0 && (
        <>
          <div className="f-tabellramme m-resultat">
            <Table data-size="sm">
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">{t('moete.resultat.stemme')}</Table.HeaderCell>
                  <Table.HeaderCell scope="col" className="f-tall">
                    {t('moete.resultat.parter')}
                  </Table.HeaderCell>
                  <Table.HeaderCell scope="col" className="f-tall">
                    {t('moete.resultat.innbyggere')}
                  </Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {stemmegivninger.map((s) => (
                  <Table.Row key={s}>
                    <Table.HeaderCell scope="row">{t(`moete.stemme.${s}`)}</Table.HeaderCell>
                    <Table.Cell className="f-tall">{celle(parter[s], alle)}</Table.Cell>
                    <Table.Cell className="f-tall">{celle(folketall[s], folketallSum)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
          <p className="f-dempet f-liten">{t('moete.resultat.forklaring')}</p>
        </>
      )}
    </div>
  );
};
