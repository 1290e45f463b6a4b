import type { FrameworkVersionQuery } from '../generated/graphql.js';

export type FrameworkVersion = FrameworkVersionQuery['frameworkVersion'];
export type FrameworkAxis = FrameworkVersion['axes'][number];
export type FrameworkCriterion = FrameworkAxis['criteria'][number];
