import { VisuallyHidden } from '@mantine/core';
import { create } from 'zustand';

const useAnnouncement = create<{ text: string; count: number }>(() => ({ text: '', count: 0 }));

/** Says something to people who listen to the screen. Politely: it waits for the sentence being read. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
}

/** The live region of the page; there is one. */
export function Announcer() {
  const { text, count } = useAnnouncement();
  // A trailing no-break space makes the same sentence new, so that it is read again.
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-label="Announcements">
      {count % 2 === 0 ? text : `${text}\u00a0`}
    </VisuallyHidden>
  );
}
