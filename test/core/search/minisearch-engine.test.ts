import { miniSearchEngine } from '../../../src/core/search/minisearch-engine.ts';
import { describeSearchEngine } from '../../contract/search-engine.ts';

describeSearchEngine('MiniSearch', miniSearchEngine);
