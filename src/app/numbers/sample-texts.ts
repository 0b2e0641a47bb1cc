/** What was written into the sample numbers of each rule, as long as the page is open. */
export const sampleTexts = new Map<string, string>();

/** What was pasted into the laboratory of each rule, as long as the page is open. */
export const laboratoryTexts = new Map<string, string>();
