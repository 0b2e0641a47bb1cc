import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { phoneNumbersPointer } from '../phone-numbers/AddPhoneNumber.tsx';
import { showField } from '../show-field.ts';

/** Goes to the field where a new phone number is written. */
export function useNewPhoneNumber(): () => void {
  const [, navigate] = useLocation();
  return useCallback(() => {
    navigate(addresses.directory('phone-numbers'));
    showField(phoneNumbersPointer);
  }, [navigate]);
}
