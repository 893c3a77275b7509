import { useNavigate } from '@tanstack/react-router';

/** Goes to another page of the application. */
export const useGaaTil = (): ((adresse: string) => void) => {
  const gaa = useNavigate();
  return (adresse) => void gaa({ to: adresse });
};
