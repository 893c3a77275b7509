import { useNavigate } from '@tanstack/react-router';

/** Goes to another address of the application, its choices included (`/side?hvem=x`). */
export const useGaaTil = (): ((adresse: string) => void) => {
  const gaa = useNavigate();
  return (adresse) => {
    const [sti = '/', sok = ''] = adresse.split('?');
    void gaa({ to: sti, search: Object.fromEntries(new URLSearchParams(sok)) as never });
  };
};
