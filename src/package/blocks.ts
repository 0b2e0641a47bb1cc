/** `callback-studio/blocks`: the kinds of blocks, all and one by one. */
export * from '../../blocks/index.ts';
