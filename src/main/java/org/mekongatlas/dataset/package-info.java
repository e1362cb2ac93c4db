/**
 * Reading and writing the data package. Enter files; leave rows of the model, each with a verdict. Knows the model only.
 */
package org.mekongatlas.dataset;
