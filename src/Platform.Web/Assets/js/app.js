import './sources.js';
import './filters.js';
import './print.js';
