/** Queues: who is served next, by whom, and how long it will take. */
export { type Candidate, chooseAgent, type SkillTest, skillTest } from './choose-agent.ts';
export { type QueueCounts, queueFigures, unknownWait, waitAtPosition } from './estimated-wait-time.ts';
export { type Fits, type InLine, inOrderOf, Line } from './line.ts';
export { byRank, inOrder, rankedAt, type Waiting } from './order.ts';
export { averageQuittingTime, leftAt } from './quitting-time.ts';
export { SortedList } from './sorted-list.ts';
