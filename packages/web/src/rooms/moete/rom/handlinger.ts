import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiSti, hent, type Problemfeil } from '../../../client/index.js';

export interface Handlingskall {
  readonly id: string;
  readonly handling: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** Acts on one of several objects of a list, where the object is known first when its button is pressed. */
export const useHandlingPaa = (v: string, entitet: string) => {
  const lager = useQueryClient();
  return useMutation<unknown, Problemfeil, Handlingskall>({
    mutationFn: ({ id, handling, input }) =>
      hent(apiSti(v, entitet, id, handling), { metode: 'POST', body: input ?? {} }),
    onSuccess: () => lager.invalidateQueries({ queryKey: [v] }),
  });
};
