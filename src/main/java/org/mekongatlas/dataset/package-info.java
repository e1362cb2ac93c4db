/**
 * Reading and writing the data package. Enter files; leave rows of the model, and a {@link
 * org.mekongatlas.dataset.Problem} for whatever is wrong in them. What the files must look like stands in their own
 * {@code datapackage.json}; what a schema can not say (dates, figures, containment) is checked here. Knows the model only.
 */
package org.mekongatlas.dataset;
