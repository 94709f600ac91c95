import { segmentEngine } from '../../../../src/core/search/segments/segment-engine.ts';
import { describeSearchEngine } from '../../../contract/search-engine.ts';

describeSearchEngine('segments', segmentEngine);
