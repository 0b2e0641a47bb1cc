/** To how many queues a rule is assigned, in words. */
export function assignedText(count: number): string {
  if (count === 0) return 'Not assigned';
  return count === 1 ? 'Assigned to 1 queue' : `Assigned to ${count} queues`;
}
