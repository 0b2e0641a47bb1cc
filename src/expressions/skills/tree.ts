export type SkillComparison = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** A skill expression, parsed. `steps` are applied strictly from left to right: there is no precedence of & over |. */
export type SkillExpressionTree =
  | {
      readonly kind: 'condition';
      /** A skill's level, or a statistic of the agent. */
      readonly of: 'skill' | 'statistic';
      readonly name: string;
      readonly comparison: SkillComparison;
      readonly level: number;
      /** Where the name stands. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'not'; readonly condition: SkillExpressionTree }
  | {
      readonly kind: 'chain';
      readonly first: SkillExpressionTree;
      readonly steps: readonly { readonly operator: '&' | '|'; readonly condition: SkillExpressionTree }[];
    };
