/**
 * Words for people: findings, rules and their pages, in Chinese and English.
 *
 * <p><b>Floor 9.</b> Uses {@code policy}, {@code catalogue} and the core. All words are in files
 * beside this package, one a language and area; rules have none.
 */
@NullMarked
package org.aidgov.rules.render;

import org.jspecify.annotations.NullMarked;
